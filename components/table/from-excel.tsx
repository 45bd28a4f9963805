'use client';

import { useRef } from 'react';
import { Button } from '#components/ui/button.tsx';

/** Asks for a workbook to fill the table from. */
export function FromExcel({ onFile }: { onFile: (file: File) => void }) {
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button small onClick={() => chooser.current?.click()}>
        从 Excel 填入…
      </Button>
      <input
        ref={chooser}
        hidden
        type="file"
        accept=".xlsx"
        aria-label="Excel 文件"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) onFile(file);
          // The same file can be chosen again after it has been mended.
          target.value = '';
        }}
      />
    </>
  );
}
