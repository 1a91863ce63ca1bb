-- One row a user, over the complete months: own months and login days of the habit, months of presence (docs/advice.md).
SELECT
  g.user_key,
  g.license,
  g.profile_key,
  g.active,
  g.first_month,
  g.created_in,
  g.is_old,
  g.own,
  g.total,
  g.record_months,
  CASE
    WHEN g.active = 1 THEN g.record_months
    WHEN g.newest_month > g.seen_months - g.is_gone THEN g.newest_month
    ELSE g.seen_months - g.is_gone
  END AS last_month
FROM (
  SELECT
    p.user_key,
    MAX(p.license) AS license,
    MAX(p.profile_key) AS profile_key,
    MAX(p.active) AS active,
    SUM(CASE WHEN p.created >= m.second_utc THEN 1 ELSE 0 END) AS first_month,
    SUM(CASE WHEN p.created >= m.end_utc THEN 1 ELSE 0 END) AS created_in,
    MAX(CASE WHEN m.record_index = 0 AND p.created < m.start_utc THEN 1 ELSE 0 END) AS is_old,
    SUM(CASE WHEN m.habit = 1 AND p.created < m.second_utc THEN 1 ELSE 0 END) AS own,
    SUM(CASE WHEN m.habit = 1 AND p.created < m.second_utc THEN COALESCE(d.days, 0) ELSE 0 END) AS total,
    SUM(CASE WHEN COALESCE(p.last_login, p.created) >= m.start_utc THEN 1 ELSE 0 END) AS seen_months,
    MAX(CASE WHEN m.record_index = 0 AND COALESCE(p.last_login, p.created) < m.gone_utc THEN 1 ELSE 0 END) AS is_gone,
    MAX(CASE WHEN d.days > 0 THEN m.record_index + 1 ELSE -1 END) AS newest_month,
    COUNT(*) AS record_months
  FROM lo_person AS p
  CROSS JOIN lo_month AS m
  LEFT JOIN lo_user_month AS d
    ON d.user_key = p.user_key
    AND d.month_start = m.month_start
  WHERE m.record_index >= 0
  GROUP BY p.user_key
) AS g
