import type { RefusalReason } from './wire.ts';

const SENTENCES: Readonly<Record<RefusalReason | 'unreachable', string>> = {
  unreachable: '连不上服务器，请检查网络后再试一次。',
  busy: '服务器正忙，请稍后再试一次。',
  diskFull: '服务器磁盘已满，请与系统管理员联系。',
  failed: '服务器出错，请再试一次；仍不行的，请与系统管理员联系。',
  forbidden: '没有权限。请从本系统的页面进入，或者与系统管理员联系。',
  notFound: '服务器上已经没有这一项，请刷新页面。',
  malformed: '服务器不接受这些内容，请刷新页面后再试。',
  keyReused: '服务器不接受这次请求，请再试一次。',
  revisionMissing: '服务器不接受这次请求，请刷新页面后再试。',
  tooLarge: '内容太大，服务器不接受。',
};

/** Why something asked for by a button was not done, and what to do. `unreachable`: no answer came. */
export function sayRefusal(reason: RefusalReason | 'unreachable'): string {
  return SENTENCES[reason];
}
