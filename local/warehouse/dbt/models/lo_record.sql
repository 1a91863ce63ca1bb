-- One row a user, over the complete months: own months and login days of the habit, months of presence (docs/advice.md).
{{ config(materialized="table") }}
SELECT
  g.user_key AS user_key,
  g.license AS license,
  g.profile_key AS profile_key,
  g.active AS active,
  g.first_month AS first_month,
  g.created_in AS created_in,
  g.is_old AS is_old,
  g.own AS own,
  g.total AS total,
  g.record_months AS record_months,
  CASE
    WHEN g.active = 1 THEN g.record_months
    WHEN g.newest_month > g.seen_months - g.is_gone THEN g.newest_month
    ELSE g.seen_months - g.is_gone
  END AS last_month
FROM (
  SELECT
    p.user_key AS user_key,
    MAX(p.license) AS license,
    MAX(p.profile_key) AS profile_key,
    MAX(p.active) AS active,
    CAST(SUM(CASE WHEN p.created >= m.second_utc THEN 1 ELSE 0 END) AS BIGINT) AS first_month,
    CAST(SUM(CASE WHEN p.created >= m.end_utc THEN 1 ELSE 0 END) AS BIGINT) AS created_in,
    CAST(MAX(CASE WHEN m.record_index = 0 AND p.created < m.start_utc THEN 1 ELSE 0 END) AS BIGINT) AS is_old,
    CAST(SUM(CASE WHEN m.habit = 1 AND p.created < m.second_utc THEN 1 ELSE 0 END) AS BIGINT) AS own,
    CAST(SUM(CASE WHEN m.habit = 1 AND p.created < m.second_utc THEN COALESCE(d.days, 0) ELSE 0 END) AS BIGINT) AS total,
    CAST(SUM(CASE WHEN COALESCE(p.last_login, p.created) >= m.start_utc THEN 1 ELSE 0 END) AS BIGINT) AS seen_months,
    CAST(MAX(CASE WHEN m.record_index = 0 AND COALESCE(p.last_login, p.created) < m.gone_utc THEN 1 ELSE 0 END) AS BIGINT) AS is_gone,
    CAST(MAX(CASE WHEN d.days > 0 THEN m.record_index + 1 ELSE -1 END) AS BIGINT) AS newest_month,
    CAST(COUNT(*) AS BIGINT) AS record_months
  FROM {{ ref("lo_person") }} AS p
  CROSS JOIN {{ ref("lo_month") }} AS m
  LEFT JOIN {{ ref("lo_user_month") }} AS d
    ON d.user_key = p.user_key
    AND d.month_start = m.month_start
  WHERE m.record_index >= 0
  GROUP BY p.user_key
) AS g
