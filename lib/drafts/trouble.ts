import type { RefusalReason } from './wire.ts';

/** Why something is not on the server yet. `unreachable`: no answer came. */
export type Trouble = 'unreachable' | 'closed' | RefusalReason;

/** Worth trying again by itself; everything else is final until the clerk does something. */
export function isPassing(trouble: Trouble): boolean {
  return REMEDIES[trouble].passes;
}

/** The reason as it stands in 保存失败（…）. */
export function sayTrouble(trouble: Trouble): string {
  return REMEDIES[trouble].reason;
}

/** What the clerk is to do, a whole sentence. */
export function sayRemedy(trouble: Trouble): string {
  return REMEDIES[trouble].remedy;
}

const KEPT = '内容已暂存本机';
const RELOAD = `${KEPT}。请重新打开这份报告。`;

const REMEDIES: Readonly<Record<Trouble, { passes: boolean; reason: string; remedy: string }>> = {
  unreachable: {
    passes: true,
    reason: '连不上服务器',
    remedy: '可以继续填写，恢复后自动上传。请不要清理浏览器数据。',
  },
  busy: { passes: true, reason: '服务器繁忙', remedy: `${KEPT}，会自动再试。` },
  diskFull: { passes: true, reason: '服务器磁盘已满', remedy: `${KEPT}，请与系统管理员联系。` },
  failed: { passes: true, reason: '服务器出错', remedy: `${KEPT}，会自动再试。` },
  closed: {
    passes: false,
    reason: '报告已不在编制中',
    remedy: `${KEPT}。没有保存的文字可以从页面上复制出来。`,
  },
  forbidden: {
    passes: false,
    reason: '没有修改这份报告的权限',
    remedy: `${KEPT}。没有保存的文字可以从页面上复制出来。`,
  },
  notFound: {
    passes: false,
    reason: '服务器上找不到这份报告',
    remedy: `${KEPT}。没有保存的文字可以从页面上复制出来。`,
  },
  tooLarge: {
    passes: false,
    reason: '这一节太长',
    remedy: `${KEPT}。请把这一节改短，改短以后自动保存。`,
  },
  malformed: { passes: false, reason: '服务器不认识这次改动', remedy: RELOAD },
  keyReused: { passes: false, reason: '服务器不认识这次改动', remedy: RELOAD },
  revisionMissing: { passes: false, reason: '服务器不认识这次改动', remedy: RELOAD },
};
