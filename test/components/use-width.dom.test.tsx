import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it, vi } from 'vitest';
import { useWidth } from '../../components/use-width';

const root = document.createElement('div');
document.body.append(root);
afterEach(() => render(null, root));

function Figure({ enough, wide = 300 }: { enough: boolean; wide?: number }) {
  const [place, width] = useWidth();
  return (
    <section data-width={width}>
      {enough ? <div ref={place} style={{ width: `${wide}px` }} /> : <p>Too few</p>}
    </section>
  );
}

const show = (props: { enough: boolean; wide?: number }) => act(() => render(<Figure {...props} />, root));
const width = () => root.querySelector('section')?.dataset.width;

it('knows the width of a picture that came after its page was drawn', async () => {
  await show({ enough: false });
  await show({ enough: true });
  await vi.waitFor(() => expect(width()).toBe('300'));
});

it('knows the width of a picture that went and came back in another size', async () => {
  await show({ enough: true });
  await vi.waitFor(() => expect(width()).toBe('300'));
  await show({ enough: false });
  await show({ enough: true, wide: 200 });
  await vi.waitFor(() => expect(width()).toBe('200'));
});
