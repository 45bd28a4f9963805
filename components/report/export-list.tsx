'use client';

export function ExportList() {
  return null;
}
