export function saveCsv(csv: string): void {
  const address = URL.createObjectURL(new Blob([csv], { type: 'text/csv' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = 'class-wall.csv';
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
