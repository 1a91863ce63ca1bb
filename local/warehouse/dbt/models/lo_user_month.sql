-- Login days of a user in a usage month, over all sites: a day on several sites counts once.
{{ config(materialized="table") }}
SELECT
  user_key,
  month_start,
  CAST(COUNT(DISTINCT local_date) AS BIGINT) AS days,
  MAX(newest) AS newest
FROM {{ ref("lo_login_day") }}
GROUP BY
  user_key,
  month_start
