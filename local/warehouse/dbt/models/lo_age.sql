-- What somebody's first or last moment in a span of a local day means for the complete months. No month begins within a span.
{{ config(materialized="table") }}
SELECT
  d.utc_date AS utc_date,
  d.from_utc AS from_utc,
  d.to_utc AS to_utc,
  CAST(COUNT(CASE WHEN d.from_utc >= m.second_utc THEN 1 END) AS BIGINT) AS first_month,
  CAST(COUNT(CASE WHEN d.from_utc >= m.end_utc THEN 1 END) AS BIGINT) AS created_in,
  CAST(COUNT(CASE WHEN m.habit = 1 AND d.from_utc < m.second_utc THEN 1 END) AS BIGINT) AS own,
  CAST(COUNT(CASE WHEN d.from_utc >= m.start_utc THEN 1 END) AS BIGINT) AS seen_months
FROM {{ ref("lo_day") }} AS d
CROSS JOIN {{ ref("lo_month") }} AS m
WHERE m.record_index >= 0
GROUP BY
  d.utc_date,
  d.from_utc,
  d.to_utc
