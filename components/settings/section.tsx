import { type ReactNode, useId } from 'react';

/** A part of the settings page, under its heading. */
export function Section({ title, note, children }: { title: string; note?: string; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="mt-6">
      <h2 id={id} className="text-[15px] font-semibold">
        {title}
      </h2>
      {note !== undefined && <p className="mt-0.5 text-[13px] leading-relaxed text-ink-2">{note}</p>}
      <div className="mt-2.5 rounded-[14px] border border-line bg-card">{children}</div>
    </section>
  );
}

/** A line of a section: what it is, and what can be done with it. */
export function Line({ label, note, children }: { label: ReactNode; note?: ReactNode; children?: ReactNode }) {
  return (
    <div className="flex min-h-12 flex-wrap items-center gap-x-3 gap-y-1.5 border-b border-line px-4 py-2.5 last:border-b-0">
      <div className="min-w-0 flex-1 basis-40">
        <div className="text-[13.5px]">{label}</div>
        {note !== undefined && <div className="text-[12.5px] leading-relaxed text-ink-2">{note}</div>}
      </div>
      {children}
    </div>
  );
}
