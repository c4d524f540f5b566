import encodeQR from 'qr';
import { useMemo } from 'react';
import { useUi } from '../i18n/useUi.ts';

/** More than a version-10 code holds at medium correction scans badly from a projector. */
const mostBytes = 213;

/** The text as a code to scan, or a sentence where it would be too fine. */
export function Qr({ text }: { text: string }) {
  const t = useUi();
  const cells = useMemo(
    () => (text.length > mostBytes ? [] : encodeQR(text, 'raw', { ecc: 'medium', border: 4 })),
    [text],
  );
  if (cells.length === 0) return <p className="note">{t('share.noQr')}</p>;
  const side = cells.length;
  const path = cells
    .flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')))
    .join('');
  return (
    <svg className="qr" viewBox={`0 0 ${side} ${side}`} role="img" aria-label={t('share.qr')}>
      <rect width={side} height={side} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
