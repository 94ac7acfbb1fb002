/** Drawings of our own, made of a few shapes each. They show again what the words beside them say. */
export const pictureNames = ['crossing', 'talk', 'steps', 'bubble', 'house', 'hand', 'umbrella'] as const
export type PictureName = (typeof pictureNames)[number]

/** A drawing; it is not read aloud. Its colours come from the style sheet, so it follows the theme. */
export function Picture({ name, size = 'part' }: { name: PictureName; size?: 'part' | 'top' | undefined }) {
  return (
    <svg
      viewBox="0 0 120 90"
      className={size === 'top' ? 'picture top' : 'picture'}
      aria-hidden="true"
      focusable="false"
    >
      {drawings[name]}
    </svg>
  )
}

/** Somebody: head with a face, and body, standing on the point. */
function Person({ x, y, tall, tone }: { x: number; y: number; tall: number; tone: 'one' | 'two' | 'three' }) {
  const head = tall * 0.19
  const wide = tall * 0.24
  const eyes = y - tall + head * 0.85
  return (
    <g className={tone}>
      <circle cx={x} cy={y - tall + head} r={head} />
      <path d={`M${x - wide} ${y}v${-tall * 0.36}a${wide} ${wide} 0 0 1 ${wide * 2} 0V${y}z`} />
      <circle className="eye" cx={x - head * 0.36} cy={eyes} r={head * 0.13} />
      <circle className="eye" cx={x + head * 0.36} cy={eyes} r={head * 0.13} />
      <path
        className="smile"
        strokeWidth={head * 0.16}
        d={`M${x - head * 0.42} ${eyes + head * 0.42}q${head * 0.42} ${head * 0.4} ${head * 0.84} 0`}
      />
    </g>
  )
}

const drawings: Readonly<Record<PictureName, React.ReactNode>> = {
  crossing: (
    <>
      <path className="ground" d="M0 62h120v28H0z" />
      <path
        className="stripe"
        d="M14 90l8-28h11l-5 28zM40 90l4-28h11l-1 28zM66 90l-1-28h11l4 28zM92 90l-5-28h11l8 28z"
      />
      <circle className="sun" cx="100" cy="20" r="10" />
      <Person x={50} y={72} tall={50} tone="one" />
      <Person x={74} y={74} tall={34} tone="two" />
      <path className="arm" d="M60 56l7 5" />
    </>
  ),
  talk: (
    <>
      <path className="ground" d="M0 74h120v16H0z" />
      <Person x={32} y={78} tall={54} tone="one" />
      <Person x={84} y={78} tall={38} tone="two" />
      <path
        className="paper"
        d="M60 5h38a6 6 0 0 1 6 6v13a6 6 0 0 1-6 6H72l-11 9 2-9h-3a6 6 0 0 1-6-6V11a6 6 0 0 1 6-6z"
      />
      <path className="tie" d="M63 14h30M63 21h18" />
    </>
  ),
  steps: (
    <>
      <path className="ground" d="M0 78h120v12H0z" />
      <path className="stripe" d="M8 78V64h22v14zM36 78V50h22v28zM64 78V36h22v42zM92 78V22h22v56z" />
      <Person x={47} y={50} tall={34} tone="two" />
      <path className="flag" d="M103 22V4l14 6-12 6" />
    </>
  ),
  bubble: (
    <>
      <path className="ground" d="M0 74h120v16H0z" />
      <Person x={30} y={80} tall={44} tone="two" />
      <path className="paper" d="M56 8h48a8 8 0 0 1 8 8v26a8 8 0 0 1-8 8H70L56 62V50a8 8 0 0 1-8-8V16a8 8 0 0 1 8-8z" />
      <path className="heart" d="M80 42C68 34 66 29 66 25a7 7 0 0 1 14-2 7 7 0 0 1 14 2c0 4-2 9-14 17z" />
    </>
  ),
  house: (
    <>
      <path className="ground" d="M0 74h120v16H0z" />
      <path className="paper" d="M30 78V42h56v36z" />
      <path className="roof" d="M20 46l38-32 38 32H84L58 25 32 46z" />
      <path className="one" d="M50 78V56h16v22z" />
      <path className="sun" d="M72 50h8v9h-8zM36 50h8v9h-8z" />
      <Person x={104} y={80} tall={32} tone="two" />
    </>
  ),
  hand: (
    <>
      <path className="ground" d="M0 76h120v14H0z" />
      <path className="paper" d="M60 8l34 10v24c0 18-14 30-34 38-20-8-34-20-34-38V18z" />
      <Person x={60} y={68} tall={42} tone="two" />
    </>
  ),
  umbrella: (
    <>
      <path className="ground" d="M0 76h120v14H0z" />
      <path className="stripe" d="M14 30l4 10h-4zM26 52l4 10h-4zM104 34l4 10h-4zM96 56l4 10h-4zM10 58l4 10h-4z" />
      <path className="roof" d="M24 38a36 32 0 0 1 72 0q-9-6-18 0-9-6-18 0-9-6-18 0-9-6-18 0z" />
      <path className="tie" d="M60 36v36" />
      <Person x={46} y={80} tall={40} tone="one" />
      <Person x={75} y={80} tall={30} tone="two" />
    </>
  ),
}
