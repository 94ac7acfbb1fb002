/** How the controls of a form are named: the path of the value, and after it what part of the value the control is. */
export const inputName = {
  day: (path: string): string => `${path}.day`,
  time: (path: string): string => `${path}.time`,
  code: (path: string): string => `${path}.code`,
  display: (path: string): string => `${path}.display`,
  system: (path: string): string => `${path}.system`,
  count: (path: string): string => `${path}.count`,
  /** The button that was pressed to add or remove one of several. */
  step: 'step',
} as const
