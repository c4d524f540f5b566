/** The whole address of a lesson, for a chat or a QR code. */
export const addressOf = (lessonLink: string): string =>
  `${location.href.replace(/#.*$/s, '')}#${lessonLink}`;
