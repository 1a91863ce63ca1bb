-- One row: the time that the coverage spans, and the complete months.
{{ config(materialized="table") }}
SELECT
  d.from_utc AS from_utc,
  d.last_from_utc AS last_from_utc,
  d.to_utc AS to_utc,
  m.record_months AS record_months,
  m.start_utc AS start_utc,
  m.gone_utc AS gone_utc
FROM (
  SELECT
    MIN(a.from_utc) AS from_utc,
    MAX(a.from_utc) AS last_from_utc,
    MAX(a.to_utc) AS to_utc
  FROM {{ ref("lo_day") }} AS a
) AS d
CROSS JOIN (
  SELECT
    CAST(COUNT(*) AS BIGINT) AS record_months,
    MIN(c.start_utc) AS start_utc,
    MIN(c.gone_utc) AS gone_utc
  FROM {{ ref("lo_month") }} AS c
  WHERE c.record_index >= 0
) AS m
