-- Users with a login in the complete months: login days of the habit, and how many months lie before and in the newest one with a login.
SELECT
  d.user_key AS user_key,
  CAST(SUM(CASE WHEN m.habit = 1 AND p.created < m.second_utc THEN d.days ELSE 0 END) AS BIGINT) AS total,
  CAST(MAX(m.record_index) + 1 AS BIGINT) AS newest_month
FROM lo_user_month AS d
JOIN lo_month AS m
  ON m.month_start = d.month_start
JOIN lo_person AS p
  ON p.user_key = d.user_key
WHERE m.record_index >= 0
GROUP BY d.user_key
