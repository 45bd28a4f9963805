import Link from 'next/link';

export default function NotFound() {
  return (
    <>
      <header className="bar">
        <Link className="brand" href="/">
          <span className="mark" aria-hidden="true" />
          年报编制台
        </Link>
      </header>
      <main className="plain-page">
        <h1 className="h1">没有这个页面</h1>
        <p className="soft">网址可能抄错了，或者这份报告不属于本单位。</p>
        <p>
          <Link href="/">回到我的报告</Link>
        </p>
      </main>
    </>
  );
}
