import type { ReactNode } from 'react'

type HeadingProps = { level: number; children: ReactNode; id?: string | undefined; className?: string | undefined }

/** A heading of any depth; below the sixth, which HTML does not have, the level is told to assistive technology. */
export function Heading({ level, children, id, className }: HeadingProps) {
  const name = ['', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const
  const Tag = name[level]
  if (Tag) {
    return (
      <Tag id={id} className={className}>
        {children}
      </Tag>
    )
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: HTML has no seventh heading, and national structures nest that deep.
    <div role="heading" aria-level={level} id={id} className={className ?? 'deep-heading'}>
      {children}
    </div>
  )
}
