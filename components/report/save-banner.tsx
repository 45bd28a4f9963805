'use client';

export function SaveBanner() {
  return null;
}
