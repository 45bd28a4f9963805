import { useEffect, useEffectEvent, useState } from 'react';

/**
 * Files dropped anywhere in the window: beside the place meant for them the browser would leave the page for the file.
 * Returns whether any are being dragged over. null takes none, and keeps the page.
 */
export function useDroppedFiles(take: ((files: readonly File[]) => void) | null): boolean {
  const [isOver, setOver] = useState(false);

  const onOver = useEffectEvent((event: DragEvent) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = take ? 'copy' : 'none';
    setOver(take !== null);
  });
  const onDrop = useEffectEvent((event: DragEvent) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    setOver(false);
    take?.([...event.dataTransfer.files]);
  });

  useEffect(() => {
    const over = (event: DragEvent) => onOver(event);
    const drop = (event: DragEvent) => onDrop(event);
    // Nothing is entered in its stead: the files have left the window.
    const leave = ({ relatedTarget }: DragEvent) => relatedTarget === null && setOver(false);
    window.addEventListener('dragover', over);
    window.addEventListener('drop', drop);
    window.addEventListener('dragleave', leave);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('drop', drop);
      window.removeEventListener('dragleave', leave);
    };
  }, []);

  return isOver;
}
