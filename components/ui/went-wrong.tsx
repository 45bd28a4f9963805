'use client';

import { Button } from './button.tsx';

/** What a page says when it could not be shown. The id stands in the server's log; an error of the browser has none. */
export function WentWrong({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const id = digestOf(error);
  return (
    <main className="plain-page">
      <title>这一页没有打开 · 年报编制台</title>
      <h1 className="h1">这一页没有打开</h1>
      <p className="soft">
        已经保存的和暂存在这台电脑上的内容都在。再试仍不行的，请把下面的编号告诉系统管理员。
      </p>
      <p className="small">编号：{id}</p>
      <p>
        <Button look="main" onClick={onRetry}>
          再试一次
        </Button>
      </p>
    </main>
  );
}

function digestOf(error: unknown): string {
  if (error instanceof Error && 'digest' in error && typeof error.digest === 'string') return error.digest;
  return error instanceof Error ? `浏览器 ${error.name}` : '浏览器';
}
