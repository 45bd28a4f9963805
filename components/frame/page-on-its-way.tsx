'use client';

import { useEffect, useState } from 'react';

/** ms. A page that takes longer is waited for in words (look.md §5). */
const LONG = 400;

/** Stands where a page will be that has still to be fetched. */
export function PageOnItsWay() {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), LONG);
    return () => clearTimeout(timer);
  }, []);
  return (
    <main className="main">
      <div className="body" role="status">
        {isLong ? (
          <>
            <p>
              <b>这一页还没有取到。</b>
            </p>
            <p className="soft">连上服务器以后自动打开。写过的内容都在，其他打开过的页面可以继续填写。</p>
          </>
        ) : null}
      </div>
    </main>
  );
}
