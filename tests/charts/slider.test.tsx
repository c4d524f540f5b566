import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { Slider, type SliderProps } from '../../src/app/controls/Slider.tsx';
import { sliders } from '../../src/app/gallery/fixtures.ts';
import '../../src/app/theme.css';

type Given = Omit<SliderProps, 'value'>;

function Held(given: Given) {
  const [value, setValue] = useState(given.preset);
  const change = (next: number) => {
    given.onChange(next);
    setValue(next);
  };
  return <Slider {...given} value={value} onChange={change} />;
}

/** Openness of Russia: 0.1 to 0.6 in steps of 0.05, 0.25 by default. */
async function openness(tongue: 'en' | 'de') {
  const [slider] = sliders(tongue);
  if (!slider) throw new Error('no slider');
  const onChange = vi.fn<(value: number) => void>();
  const screen = await render(<Held {...slider} onChange={onChange} />);
  return { screen, onChange };
}

test.each([
  { tongue: 'en', typed: '0.5', shown: '0.50' },
  { tongue: 'en', typed: '0,5', shown: '0.50' },
  { tongue: 'de', typed: '0,5', shown: '0,50' },
  { tongue: 'de', typed: '0.52', shown: '0,50' },
] as const)('$typed typed in $tongue is read as $shown', async ({ tongue, typed, shown }) => {
  const { screen, onChange } = await openness(tongue);
  const field = screen.getByRole('textbox');
  await userEvent.fill(field, typed);
  await userEvent.keyboard('{Enter}');
  expect(onChange.mock.calls).toEqual([[0.5]]);
  await expect.element(field).toHaveValue(shown);
});

test('a number outside is moved inside and says so; a word is not taken', async () => {
  const { screen, onChange } = await openness('en');
  const field = screen.getByRole('textbox');
  await userEvent.fill(field, '7');
  await userEvent.keyboard('{Enter}');
  expect(onChange).toHaveBeenLastCalledWith(0.6);
  await expect.element(screen.getByText('Between 0.1 and 0.6.')).toBeVisible();

  await userEvent.fill(field, 'much');
  await userEvent.keyboard('{Enter}');
  await expect.element(screen.getByText('That is not a number.')).toBeVisible();
  await expect.element(field).toHaveAttribute('aria-invalid', 'true');
  expect(onChange).toHaveBeenCalledTimes(1);
});

test('keyboard: the scale moves by one step and speaks its value in words', async () => {
  const { screen, onChange } = await openness('de');
  const scale = screen.getByRole('slider');
  (scale.element() as HTMLElement).focus();
  await userEvent.keyboard('{ArrowRight}');
  await expect.poll(() => onChange.mock.lastCall).toEqual([0.3]);
  await expect.element(scale).toHaveAttribute('aria-valuetext', '0,30, Vorgabe 0,25');
});

test('buttons: less, more, and back to the default', async () => {
  const { screen, onChange } = await openness('en');
  await screen.getByRole('button', { name: /^More/ }).click();
  await screen.getByRole('button', { name: /^More/ }).click();
  await screen.getByRole('button', { name: /^Less/ }).click();
  await screen.getByRole('button', { name: /^Reset to 0.25/ }).click();
  expect(onChange.mock.calls.flat()).toEqual([0.3, 0.35, 0.3, 0.25]);
  await expect.element(screen.getByRole('button', { name: /^Reset/ })).not.toBeInTheDocument();
});
