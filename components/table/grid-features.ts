import { tableFeatures } from '@tanstack/react-table';

/** Stable for the life of the page: new features would remount every input and lose the caret. */
export const gridFeatures = tableFeatures({});
