/** Why a file could not be read or written. What has no sentence of its own is a fault of the program and thrown again. */
export function sayFailure(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'ENOENT':
      return '找不到这个文件或它所在的文件夹，请核对名称和位置。';
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return '没有读写这个文件的权限。';
    case 'EISDIR':
      return '这是文件夹，不是文件。';
    case 'ENOTDIR':
      return '路径中间有一段不是文件夹，请核对位置。';
    case 'ENOSPC':
      return '磁盘已满，请清理后重试。';
    case 'ENAMETOOLONG':
      return '文件名太长，请改短。';
    case 'ERR_ENCODING_INVALID_ENCODED_DATA':
      return '文件不是 UTF-8 编码，请另存为 UTF-8 后重试。';
    default:
      throw error;
  }
}
