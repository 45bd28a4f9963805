import type { Status } from '#lib/workflow/policy.ts';

/** Where a report stands, in the words of the bar and the list. */
export const STAGES: Readonly<Record<Status, string>> = {
  draft: '编制中',
  inReview: '待审',
  returned: '退回修改',
  approved: '已审',
  published: '已公开',
};
