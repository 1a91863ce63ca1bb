-- The counters, one kind a block. Every number adds up over shards by user; the reader (Usage.csv) adds up rows of the same key.
SELECT
  r.version AS version,
  r.time_zone AS time_zone,
  r.anchor_day AS anchor_day,
  r.coverage_from AS coverage_from,
  r.as_of AS as_of,
  r.idle_days AS idle_days,
  r.habit_months AS habit_months,
  k.kind AS kind,
  k.license AS license,
  k.profile_id AS profile_id,
  k.site_id AS site_id,
  k.on_date AS on_date,
  k.n1 AS n1,
  k.n2 AS n2,
  k.users AS users,
  k.logins AS logins,
  k.months AS months
FROM (
  SELECT
    'users' AS kind,
    license AS license,
    profile_key AS profile_id,
    '' AS site_id,
    CAST(NULL AS DATE) AS on_date,
    CAST(0 AS BIGINT) AS n1,
    CAST(0 AS BIGINT) AS n2,
    CAST(COUNT(*) AS BIGINT) AS users,
    CAST(0 AS BIGINT) AS logins,
    CAST(0 AS BIGINT) AS months
  FROM lo_person WHERE active = 1 GROUP BY license, profile_key
  UNION ALL
  SELECT
    'dormant' AS kind,
    p.license AS license,
    p.profile_key AS profile_id,
    '' AS site_id,
    CAST(NULL AS DATE) AS on_date,
    CAST(0 AS BIGINT) AS n1,
    CAST(0 AS BIGINT) AS n2,
    CAST(COUNT(*) AS BIGINT) AS users,
    CAST(0 AS BIGINT) AS logins,
    CAST(0 AS BIGINT) AS months
  FROM lo_person AS p CROSS JOIN lo_run AS r
  WHERE p.active = 1 AND p.last_login < r.dormant_utc GROUP BY p.license, p.profile_key
  UNION ALL
  SELECT
    'never' AS kind,
    p.license AS license,
    p.profile_key AS profile_id,
    '' AS site_id,
    CAST(NULL AS DATE) AS on_date,
    CAST(0 AS BIGINT) AS n1,
    CAST(0 AS BIGINT) AS n2,
    CAST(COUNT(*) AS BIGINT) AS users,
    CAST(0 AS BIGINT) AS logins,
    CAST(0 AS BIGINT) AS months
  FROM lo_person AS p CROSS JOIN lo_run AS r
  WHERE p.active = 1 AND p.last_login IS NULL AND p.created < r.dormant_utc GROUP BY p.license, p.profile_key
  UNION ALL
  SELECT
    'registered' AS kind,
    p.license AS license,
    p.profile_key AS profile_id,
    '' AS site_id,
    m.month_start AS on_date,
    CAST(0 AS BIGINT) AS n1,
    CAST(0 AS BIGINT) AS n2,
    CAST(COUNT(*) AS BIGINT) AS users,
    CAST(0 AS BIGINT) AS logins,
    CAST(0 AS BIGINT) AS months
  FROM lo_user AS p CROSS JOIN lo_month AS m
  WHERE p.active = 1 AND p.created < m.end_utc GROUP BY p.license, p.profile_key, m.month_start
  UNION ALL
  SELECT
    'member' AS kind,
    b.license AS license,
    b.profile_key AS profile_id,
    b.site_key AS site_id,
    m.month_start AS on_date,
    CAST(0 AS BIGINT) AS n1,
    CAST(0 AS BIGINT) AS n2,
    CAST(COUNT(*) AS BIGINT) AS users,
    CAST(0 AS BIGINT) AS logins,
    CAST(0 AS BIGINT) AS months
  FROM lo_member AS b CROSS JOIN lo_month AS m
  WHERE b.created < m.end_utc GROUP BY b.license, b.profile_key, b.site_key, m.month_start
  UNION ALL
  SELECT
    'members' AS kind,
    '' AS license,
    '' AS profile_id,
    '' AS site_id,
    CAST(NULL AS DATE) AS on_date,
    CAST(0 AS BIGINT) AS n1,
    CAST(0 AS BIGINT) AS n2,
    CAST(COUNT(*) AS BIGINT) AS users,
    CAST(0 AS BIGINT) AS logins,
    CAST(0 AS BIGINT) AS months
  FROM network_member
  UNION ALL
  SELECT
    'days' AS kind,
    p.license AS license,
    p.profile_key AS profile_id,
    '' AS site_id,
    d.month_start AS on_date,
    CAST(d.days AS BIGINT) AS n1,
    CAST(0 AS BIGINT) AS n2,
    CAST(COUNT(*) AS BIGINT) AS users,
    CAST(0 AS BIGINT) AS logins,
    CAST(0 AS BIGINT) AS months
  FROM lo_user_month AS d
  JOIN lo_user AS p ON p.user_key = d.user_key
  JOIN lo_month AS m ON m.month_start = d.month_start
  WHERE p.active = 1 AND p.created < m.end_utc GROUP BY p.license, p.profile_key, d.month_start, d.days
  UNION ALL
  SELECT
    'visitor' AS kind,
    license AS license,
    profile_key AS profile_id,
    site_key AS site_id,
    month_start AS on_date,
    CAST(days AS BIGINT) AS n1,
    CAST(is_member AS BIGINT) AS n2,
    CAST(COUNT(*) AS BIGINT) AS users,
    CAST(0 AS BIGINT) AS logins,
    CAST(0 AS BIGINT) AS months
  FROM lo_site_month GROUP BY license, profile_key, site_key, month_start, days, is_member
  UNION ALL
  SELECT
    'habit' AS kind,
    license AS license,
    profile_key AS profile_id,
    '' AS site_id,
    CAST(NULL AS DATE) AS on_date,
    CAST(own AS BIGINT) AS n1,
    CAST(total AS BIGINT) AS n2,
    CAST(COUNT(*) AS BIGINT) AS users,
    CAST(0 AS BIGINT) AS logins,
    CAST(0 AS BIGINT) AS months
  FROM lo_record WHERE active = 1 GROUP BY license, profile_key, own, total
  UNION ALL
  SELECT
    'level' AS kind,
    license AS license,
    '' AS profile_id,
    '' AS site_id,
    month_start AS on_date,
    CAST(age AS BIGINT) AS n1,
    CAST(0 AS BIGINT) AS n2,
    CAST(users AS BIGINT) AS users,
    CAST(logins AS BIGINT) AS logins,
    CAST(0 AS BIGINT) AS months
  FROM lo_presence
  UNION ALL
  SELECT
    'created' AS kind,
    license AS license,
    '' AS profile_id,
    '' AS site_id,
    month_start AS on_date,
    CAST(0 AS BIGINT) AS n1,
    CAST(0 AS BIGINT) AS n2,
    CAST(SUM(created_users) AS BIGINT) AS users,
    CAST(0 AS BIGINT) AS logins,
    CAST(0 AS BIGINT) AS months
  FROM lo_presence GROUP BY license, month_start
  UNION ALL
  SELECT
    'left' AS kind,
    license AS license,
    '' AS profile_id,
    '' AS site_id,
    month_start AS on_date,
    CAST(0 AS BIGINT) AS n1,
    CAST(0 AS BIGINT) AS n2,
    CAST(SUM(left_users) AS BIGINT) AS users,
    CAST(0 AS BIGINT) AS logins,
    CAST(0 AS BIGINT) AS months
  FROM lo_presence GROUP BY license, month_start
  UNION ALL
  SELECT
    'window' AS kind,
    r.license AS license,
    '' AS profile_id,
    '' AS site_id,
    CAST(NULL AS DATE) AS on_date,
    CAST(COALESCE(t.total, 0) AS BIGINT) AS n1,
    CAST(0 AS BIGINT) AS n2,
    CAST(COUNT(*) AS BIGINT) AS users,
    CAST(SUM(COALESCE(t.after_total, 0)) AS BIGINT) AS logins,
    CAST(SUM(CASE WHEN r.last_month >= s.after_end THEN s.after_end - s.span_end ELSE r.last_month - s.span_end END) AS BIGINT) AS months
  FROM lo_record AS r
  CROSS JOIN lo_month AS s
  LEFT JOIN lo_span AS t ON t.user_key = r.user_key AND t.record_index = s.record_index
  WHERE s.span_end >= 0 AND r.first_month <= s.record_index AND r.last_month >= s.span_end
  GROUP BY r.license, COALESCE(t.total, 0)
  UNION ALL
  SELECT
    'running' AS kind,
    g.license AS license,
    '' AS profile_id,
    '' AS site_id,
    g.local_date AS on_date,
    CAST(0 AS BIGINT) AS n1,
    CAST(0 AS BIGINT) AS n2,
    CAST(0 AS BIGINT) AS users,
    CAST(COUNT(*) AS BIGINT) AS logins,
    CAST(0 AS BIGINT) AS months
  FROM (
    SELECT DISTINCT p.license, d.user_key, d.local_date
    FROM lo_login_day AS d
    JOIN lo_user AS p ON p.user_key = d.user_key
    JOIN lo_month AS m ON m.month_start = d.month_start
    WHERE m.running = 1 AND p.active = 1 AND p.created < m.end_utc
  ) AS g GROUP BY g.license, g.local_date
  UNION ALL
  SELECT
    'inactive' AS kind,
    p.license AS license,
    '' AS profile_id,
    '' AS site_id,
    d.month_start AS on_date,
    CAST(0 AS BIGINT) AS n1,
    CAST(0 AS BIGINT) AS n2,
    CAST(COUNT(*) AS BIGINT) AS users,
    CAST(SUM(d.days) AS BIGINT) AS logins,
    CAST(0 AS BIGINT) AS months
  FROM lo_user_month AS d JOIN lo_user AS p ON p.user_key = d.user_key
  WHERE p.active = 0 GROUP BY p.license, d.month_start
  UNION ALL
  SELECT
    'day' AS kind,
    '' AS license,
    '' AS profile_id,
    '' AS site_id,
    d.local_date AS on_date,
    CAST(0 AS BIGINT) AS n1,
    CAST(0 AS BIGINT) AS n2,
    CAST(0 AS BIGINT) AS users,
    CAST(COUNT(*) AS BIGINT) AS logins,
    CAST(0 AS BIGINT) AS months
  FROM login_history AS l
  JOIN lo_day AS d
    ON d.utc_date = CAST(l.login_time AS DATE) AND l.login_time >= d.from_utc AND l.login_time < d.to_utc
  GROUP BY d.local_date
  UNION ALL
  SELECT
    'unknown' AS kind,
    '' AS license,
    '' AS profile_id,
    '' AS site_id,
    CAST(NULL AS DATE) AS on_date,
    CAST(0 AS BIGINT) AS n1,
    CAST(0 AS BIGINT) AS n2,
    CAST(COUNT(*) AS BIGINT) AS users,
    CAST(SUM(g.login_rows) AS BIGINT) AS logins,
    CAST(0 AS BIGINT) AS months
  FROM (
    SELECT SUBSTRING(l.user_id, 1, 15) AS user_key, COUNT(*) AS login_rows
    FROM login_history AS l
    JOIN lo_day AS d
      ON d.utc_date = CAST(l.login_time AS DATE) AND l.login_time >= d.from_utc AND l.login_time < d.to_utc
    LEFT JOIN (
      SELECT SUBSTRING(id, 1, 15) AS user_key FROM org_user GROUP BY SUBSTRING(id, 1, 15)
    ) AS o ON o.user_key = SUBSTRING(l.user_id, 1, 15)
    WHERE l.status = 'Success' AND o.user_key IS NULL
    GROUP BY SUBSTRING(l.user_id, 1, 15)
  ) AS g
  UNION ALL
  SELECT
    'expected' AS kind,
    '' AS license,
    '' AS profile_id,
    '' AS site_id,
    CAST(NULL AS DATE) AS on_date,
    CAST(CASE WHEN p.newest IS NULL THEN 0 ELSE 1 END AS BIGINT) AS n1,
    CAST(0 AS BIGINT) AS n2,
    CAST(COUNT(*) AS BIGINT) AS users,
    CAST(0 AS BIGINT) AS logins,
    CAST(0 AS BIGINT) AS months
  FROM lo_person AS p CROSS JOIN lo_run AS r
  WHERE p.told_login >= r.from_utc AND p.told_login < r.to_utc
  GROUP BY CASE WHEN p.newest IS NULL THEN 0 ELSE 1 END
) AS k
CROSS JOIN lo_run AS r
