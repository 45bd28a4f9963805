import './styles.css';
import type { Metadata } from 'next';
import { connection } from 'next/server';
import type { ReactNode } from 'react';

export const metadata: Metadata = {
  description: '政府信息公开工作年度报告的填写、核对和导出',
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  // A page made at build time carries no nonce, and the content security policy would refuse its scripts.
  await connection();
  return (
    <html lang="zh-CN">
      <body>{children}</body>
    </html>
  );
}
