'use client';

export function ExportPage() {
  return null;
}
