/** @type {import('next').NextConfig} */
export default {
  poweredByHeader: false,
  // The app shows no pictures of its own; without the optimiser a class of known holes cannot be reached.
  images: { unoptimized: true },
  serverExternalPackages: ['better-sqlite3', 'docx', 'write-excel-file'],
  devIndicators: false,
};
