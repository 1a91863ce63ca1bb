-- Login days of a user in each span of months of the record, and in the months after it; spans without any login have no row.
SELECT
  d.user_key AS user_key,
  s.record_index AS record_index,
  CAST(SUM(CASE WHEN m.record_index <= s.span_end THEN d.days ELSE 0 END) AS BIGINT) AS total,
  CAST(SUM(CASE WHEN m.record_index > s.span_end THEN d.days ELSE 0 END) AS BIGINT) AS after_total
FROM lo_user_month AS d
JOIN lo_month AS m
  ON m.month_start = d.month_start
CROSS JOIN lo_month AS s
WHERE s.span_end >= 0
  AND m.record_index >= s.record_index
  AND m.record_index <= s.after_end
GROUP BY
  d.user_key,
  s.record_index
