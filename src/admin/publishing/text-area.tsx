'use client'

/**
 * A text area that looks like Payload's, whose error and description are said with it.
 * @param name `privacy-note-lv`: the id is `field-privacy-note-lv`, as Payload would name it
 */
export const TextArea = ({
  name,
  label,
  value,
  onChange,
  required = false,
  description,
  error,
}: {
  name: string
  label: string
  value: string
  onChange: (text: string) => void
  required?: boolean
  description?: string
  /** What is wrong with the text; nothing where it is fine. */
  error?: string | false
}) => {
  const id = `field-${name}`
  const said = error || description
  return (
    <div className={`field-type textarea ${error ? 'error' : ''}`}>
      <label className="field-label" htmlFor={id}>
        {label}
        {required ? <span className="required">*</span> : null}
      </label>
      <div className="field-type__wrap">
        <div className="textarea-outer">
          <textarea
            aria-describedby={said ? `${id}-said` : undefined}
            aria-invalid={error ? true : undefined}
            id={id}
            maxLength={5000}
            name={name}
            onChange={(event) => onChange(event.target.value)}
            required={required}
            rows={2}
            value={value}
          />
        </div>
        {said ? (
          <div className="field-description" id={`${id}-said`}>
            {said}
          </div>
        ) : null}
      </div>
    </div>
  )
}
