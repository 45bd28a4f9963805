import type { Weight } from '#lib/template/vocabulary.ts';

/** The weights as screens, certificates and the command line name them. */
export const WEIGHT_NAMES: Readonly<Record<Weight, string>> = {
  blocks: '须改正',
  warns: '需说明',
  advises: '建议',
};
