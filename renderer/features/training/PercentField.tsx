import { InputNumber } from 'antd';

/** How much of a line was done, in percent; Enter goes on to the next one below. */
export function PercentField(props: {
  readonly label: string;
  readonly value: number | null;
  /** Fields of one column go on from one to the next. */
  readonly column: string;
  readonly onChange: (percent: number | null) => void;
}) {
  const { label, value, column, onChange } = props;
  return (
    <InputNumber
      className="training-points"
      min={0}
      max={100}
      precision={0}
      controls={false}
      value={value}
      aria-label={label}
      data-column={column}
      onChange={onChange}
      onPressEnter={(event) => {
        if (event.ctrlKey || event.metaKey) return;
        // Attributes of its own land on the field or around it.
        const fields = [
          ...document.querySelectorAll<HTMLInputElement>(
            `input[data-column="${column}"], [data-column="${column}"] input`,
          ),
        ];
        const next = fields[fields.findIndex((field) => field === event.target) + 1];
        next?.focus();
        next?.select();
      }}
    />
  );
}
