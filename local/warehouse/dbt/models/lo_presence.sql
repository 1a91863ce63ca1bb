-- Users of a license in each month of the record, by age in months; age -1: created before the record, or after the month.
{{ config(materialized="table") }}
SELECT
  g.license AS license,
  g.month_start AS month_start,
  g.age AS age,
  CAST(SUM(g.here) AS BIGINT) AS users,
  CAST(SUM(CASE WHEN g.is_old = 0 AND g.record_index = g.created_in THEN g.here ELSE 0 END) AS BIGINT) AS created_users,
  CAST(SUM(CASE WHEN g.record_index = g.last_month THEN g.here ELSE 0 END) AS BIGINT) AS left_users,
  CAST(SUM(g.days) AS BIGINT) AS logins
FROM (
  SELECT
    r.license AS license,
    m.month_start AS month_start,
    m.record_index AS record_index,
    r.is_old AS is_old,
    r.created_in AS created_in,
    r.last_month AS last_month,
    COALESCE(d.days, 0) AS days,
    CASE WHEN m.record_index >= r.created_in AND m.record_index <= r.last_month THEN 1 ELSE 0 END AS here,
    CASE
      WHEN r.is_old = 1 OR m.record_index < r.created_in THEN -1
      WHEN m.record_index - r.created_in > 5 THEN 5
      ELSE m.record_index - r.created_in
    END AS age
  FROM {{ ref("lo_record") }} AS r
  CROSS JOIN {{ ref("lo_month") }} AS m
  LEFT JOIN {{ ref("lo_user_month") }} AS d
    ON d.user_key = r.user_key
    AND d.month_start = m.month_start
  WHERE m.record_index >= 0
) AS g
GROUP BY
  g.license,
  g.month_start,
  g.age
