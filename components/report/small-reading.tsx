'use client';

export function SmallReading() {
  return null;
}
