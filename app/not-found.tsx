import { Brand } from '#components/ui/brand.tsx';

export default function NotFound() {
  return (
    <>
      <title>没有这个页面 · 年报编制台</title>
      <header className="bar">
        <Brand />
      </header>
      <main className="plain-page">
        <h1 className="h1">没有这个页面</h1>
        <p className="soft">网址可能抄错了，或者这份报告不属于本单位。</p>
        <p>
          <a href="/">回到我的报告</a>
        </p>
      </main>
    </>
  );
}
