export type FileIntoTextProps = {
  /** Id of the text field that takes the file's text. */
  into: string
  /** The longest text that is taken, in characters. */
  most: number
  words: { label: string; tooLarge: string; unread: string }
}

/** Chooses a file of the device and puts its text into a field of the page; nothing is sent. Hidden where there is no script: a text can be pasted. */
export function FileIntoText({ into, most, words }: FileIntoTextProps) {
  return (
    <div
      className="field"
      data-file-into={into}
      data-most={most}
      data-too-large={words.tooLarge}
      data-unread={words.unread}
      hidden
    >
      <label htmlFor={`${into}-file`}>{words.label}</label>
      <p className="error" role="alert" hidden />
      <input type="file" id={`${into}-file`} accept=".json,application/json,text/plain" />
    </div>
  )
}
