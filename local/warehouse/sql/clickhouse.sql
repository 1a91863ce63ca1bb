-- Login counters on ClickHouse. The tests of this project execute these statements.
-- Written by `npm run warehouse:files` from local/warehouse/models. docs/warehouse.md says which tables must be there.
SET session_timezone = 'UTC';
SET use_variant_as_common_type = 0;
SET join_use_nulls = 1;
SET aggregate_functions_null_for_empty = 1;

-- The sites of the org.
CREATE TABLE lo_site ENGINE = MergeTree ORDER BY tuple() AS
SELECT DISTINCT
  SUBSTRING(id, 1, 15) AS site_key
FROM network;

-- One row a user of a profile that is counted, whatever spelling of the Id and however often the source repeats it.
CREATE TABLE lo_user ENGINE = MergeTree ORDER BY tuple() AS
SELECT
  u.user_key AS user_key,
  u.active AS active,
  u.created AS created,
  u.last_login AS last_login,
  p.profile_key AS profile_key,
  p.license AS license
FROM (
  SELECT
    SUBSTRING(id, 1, 15) AS user_key,
    CAST(MAX(CASE WHEN is_active THEN 1 ELSE 0 END) AS Nullable(Int64)) AS active,
    MIN(created_date) AS created,
    MAX(last_login_date) AS last_login,
    MAX(SUBSTRING(profile_id, 1, 15)) AS profile_key
  FROM org_user
  GROUP BY
    SUBSTRING(id, 1, 15)
) AS u
JOIN (
  SELECT
    SUBSTRING(id, 1, 15) AS profile_key,
    MAX(license) AS license
  FROM org_profile
  GROUP BY
    SUBSTRING(id, 1, 15)
) AS p
  ON p.profile_key = u.profile_key;

-- One row a user, site and local day with a successful login; site_key is empty for logins outside of sites.
CREATE TABLE lo_login_day ENGINE = MergeTree ORDER BY tuple() AS
SELECT
  u.user_key AS user_key,
  CASE
    WHEN l.network_id IS NULL
    THEN ''
    WHEN SUBSTRING(l.network_id, 1, 15) = '000000000000000'
    THEN ''
    ELSE SUBSTRING(l.network_id, 1, 15)
  END AS site_key,
  d.local_date AS local_date,
  d.month_start AS month_start,
  MAX(l.login_time) AS newest
FROM login_history AS l
JOIN lo_day AS d
  ON d.utc_date = toDate(l.login_time, 'UTC')
  AND l.login_time >= d.from_utc
  AND l.login_time < d.to_utc
JOIN lo_user AS u
  ON u.user_key = SUBSTRING(l.user_id, 1, 15)
WHERE
  l.status = 'Success'
GROUP BY
  u.user_key,
  CASE
    WHEN l.network_id IS NULL
    THEN ''
    WHEN SUBSTRING(l.network_id, 1, 15) = '000000000000000'
    THEN ''
    ELSE SUBSTRING(l.network_id, 1, 15)
  END,
  d.local_date,
  d.month_start;

-- Active users of counted profiles, and the sites they are members of.
CREATE TABLE lo_member ENGINE = MergeTree ORDER BY tuple() AS
SELECT DISTINCT
  u.user_key AS user_key,
  u.profile_key AS profile_key,
  u.license AS license,
  u.created AS created,
  s.site_key AS site_key
FROM network_member AS m
JOIN lo_user AS u
  ON u.user_key = SUBSTRING(m.member_id, 1, 15)
JOIN lo_site AS s
  ON s.site_key = SUBSTRING(m.network_id, 1, 15)
WHERE
  u.active = 1;

-- Login days of a user in a usage month, over all sites: a day on several sites counts once.
CREATE TABLE lo_user_month ENGINE = MergeTree ORDER BY tuple() AS
SELECT
  user_key,
  month_start,
  CAST(COUNT(DISTINCT local_date) AS Nullable(Int64)) AS days,
  MAX(newest) AS newest
FROM lo_login_day
GROUP BY
  user_key,
  month_start;

-- Users with the newest login that is known of them. A last login that the history contradicts counts only where it would make somebody idle.
CREATE TABLE lo_person ENGINE = MergeTree ORDER BY tuple() AS
SELECT
  u.user_key AS user_key,
  u.active AS active,
  u.created AS created,
  u.last_login AS told_login,
  u.profile_key AS profile_key,
  u.license AS license,
  s.newest AS newest,
  CASE
    WHEN s.newest IS NULL
    THEN u.last_login
    WHEN u.last_login IS NULL
    THEN s.newest
    WHEN u.last_login < r.dormant_utc AND s.newest > u.last_login
    THEN s.newest
    ELSE u.last_login
  END AS last_login
FROM lo_user AS u
CROSS JOIN lo_run AS r
LEFT JOIN (
  SELECT
    user_key,
    MAX(newest) AS newest
  FROM lo_user_month
  GROUP BY
    user_key
) AS s
  ON s.user_key = u.user_key;

-- What somebody's first or last moment in a span of a local day means for the complete months. No month begins within a span.
CREATE TABLE lo_age ENGINE = MergeTree ORDER BY tuple() AS
SELECT
  d.utc_date AS utc_date,
  d.from_utc AS from_utc,
  d.to_utc AS to_utc,
  CAST(COUNT(CASE WHEN d.from_utc >= m.second_utc THEN 1 END) AS Nullable(Int64)) AS first_month,
  CAST(COUNT(CASE WHEN d.from_utc >= m.end_utc THEN 1 END) AS Nullable(Int64)) AS created_in,
  CAST(COUNT(CASE WHEN m.habit = 1 AND d.from_utc < m.second_utc THEN 1 END) AS Nullable(Int64)) AS own,
  CAST(COUNT(CASE WHEN d.from_utc >= m.start_utc THEN 1 END) AS Nullable(Int64)) AS seen_months
FROM lo_day AS d
CROSS JOIN lo_month AS m
WHERE
  m.record_index >= 0
GROUP BY
  d.utc_date,
  d.from_utc,
  d.to_utc;

-- One row: the time that the coverage spans, and the complete months.
CREATE TABLE lo_bounds ENGINE = MergeTree ORDER BY tuple() AS
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
  FROM lo_day AS a
) AS d
CROSS JOIN (
  SELECT
    CAST(COUNT(*) AS Nullable(Int64)) AS record_months,
    MIN(c.start_utc) AS start_utc,
    MIN(c.gone_utc) AS gone_utc
  FROM lo_month AS c
  WHERE
    c.record_index >= 0
) AS m;

-- Users with a login in the complete months: login days of the habit, and how many months lie before and in the newest one with a login.
CREATE TABLE lo_habit ENGINE = MergeTree ORDER BY tuple() AS
SELECT
  d.user_key AS user_key,
  CAST(SUM(CASE WHEN m.habit = 1 AND p.created < m.second_utc THEN d.days ELSE 0 END) AS Nullable(Int64)) AS total,
  CAST(MAX(m.record_index) + 1 AS Nullable(Int64)) AS newest_month
FROM lo_user_month AS d
JOIN lo_month AS m
  ON m.month_start = d.month_start
JOIN lo_person AS p
  ON p.user_key = d.user_key
WHERE
  m.record_index >= 0
GROUP BY
  d.user_key;

-- One row a user, over the complete months: own months and login days of the habit, months of presence (docs/advice.md).
CREATE TABLE lo_record ENGINE = MergeTree ORDER BY tuple() AS
SELECT
  g.user_key AS user_key,
  g.license AS license,
  g.profile_key AS profile_key,
  g.active AS active,
  g.first_month AS first_month,
  g.created_in AS created_in,
  g.is_old AS is_old,
  g.own AS own,
  COALESCE(h.total, 0) AS total,
  g.record_months AS record_months,
  CASE
    WHEN g.active = 1
    THEN g.record_months
    WHEN COALESCE(h.newest_month, -1) > g.seen_months - g.is_gone
    THEN h.newest_month
    ELSE g.seen_months - g.is_gone
  END AS last_month
FROM (
  SELECT
    p.user_key AS user_key,
    p.license AS license,
    p.profile_key AS profile_key,
    p.active AS active,
    p.record_months AS record_months,
    CASE WHEN p.created >= p.to_utc THEN p.record_months ELSE c.first_month END AS first_month,
    CASE WHEN p.created >= p.to_utc THEN p.record_months ELSE c.created_in END AS created_in,
    CASE WHEN p.created < p.start_utc THEN 1 ELSE 0 END AS is_old,
    CASE WHEN p.created >= p.to_utc THEN 0 ELSE c.own END AS own,
    CASE
      WHEN p.seen < p.from_utc
      THEN 0
      WHEN p.seen >= p.to_utc
      THEN p.record_months
      ELSE s.seen_months
    END AS seen_months,
    CASE WHEN p.seen < p.gone_utc THEN 1 ELSE 0 END AS is_gone
  FROM (
    SELECT
      u.user_key AS user_key,
      u.license AS license,
      u.profile_key AS profile_key,
      u.active AS active,
      u.created AS created,
      COALESCE(u.last_login, u.created) AS seen,
      b.from_utc AS from_utc,
      b.to_utc AS to_utc,
      b.record_months AS record_months,
      b.start_utc AS start_utc,
      b.gone_utc AS gone_utc,
      CASE
        WHEN u.created < b.from_utc
        THEN b.from_utc
        WHEN u.created >= b.to_utc
        THEN b.last_from_utc
        ELSE u.created
      END AS created_at,
      CASE
        WHEN COALESCE(u.last_login, u.created) < b.from_utc
        THEN b.from_utc
        WHEN COALESCE(u.last_login, u.created) >= b.to_utc
        THEN b.last_from_utc
        ELSE COALESCE(u.last_login, u.created)
      END AS seen_at
    FROM lo_person AS u
    CROSS JOIN lo_bounds AS b
    WHERE
      b.record_months > 0
  ) AS p
  JOIN lo_age AS c
    ON c.utc_date = toDate(p.created_at, 'UTC')
    AND p.created_at >= c.from_utc
    AND p.created_at < c.to_utc
  JOIN lo_age AS s
    ON s.utc_date = toDate(p.seen_at, 'UTC')
    AND p.seen_at >= s.from_utc
    AND p.seen_at < s.to_utc
) AS g
LEFT JOIN lo_habit AS h
  ON h.user_key = g.user_key;

-- Login days of a user in each span of months of the record, and in the months after it; spans without any login have no row.
CREATE TABLE lo_span ENGINE = MergeTree ORDER BY tuple() AS
SELECT
  d.user_key AS user_key,
  s.record_index AS record_index,
  CAST(SUM(CASE WHEN m.record_index <= s.span_end THEN d.days ELSE 0 END) AS Nullable(Int64)) AS total,
  CAST(SUM(CASE WHEN m.record_index > s.span_end THEN d.days ELSE 0 END) AS Nullable(Int64)) AS after_total
FROM lo_user_month AS d
JOIN lo_month AS m
  ON m.month_start = d.month_start
CROSS JOIN lo_month AS s
WHERE
  s.span_end >= 0 AND m.record_index >= s.record_index AND m.record_index <= s.after_end
GROUP BY
  d.user_key,
  s.record_index;

-- Users of a license in each month of the record, by age in months; age -1: created before the record, or after the month.
CREATE TABLE lo_presence ENGINE = MergeTree ORDER BY tuple() AS
SELECT
  g.license AS license,
  g.month_start AS month_start,
  g.age AS age,
  CAST(SUM(g.here) AS Nullable(Int64)) AS users,
  CAST(SUM(CASE WHEN g.is_old = 0 AND g.record_index = g.created_in THEN g.here ELSE 0 END) AS Nullable(Int64)) AS created_users,
  CAST(SUM(CASE WHEN g.record_index = g.last_month THEN g.here ELSE 0 END) AS Nullable(Int64)) AS left_users,
  CAST(SUM(g.days) AS Nullable(Int64)) AS logins
FROM (
  SELECT
    r.license AS license,
    m.month_start AS month_start,
    m.record_index AS record_index,
    r.is_old AS is_old,
    r.created_in AS created_in,
    r.last_month AS last_month,
    COALESCE(d.days, 0) AS days,
    CASE
      WHEN m.record_index >= r.created_in AND m.record_index <= r.last_month
      THEN 1
      ELSE 0
    END AS here,
    CASE
      WHEN r.is_old = 1 OR m.record_index < r.created_in
      THEN -1
      WHEN m.record_index - r.created_in > 5
      THEN 5
      ELSE m.record_index - r.created_in
    END AS age
  FROM lo_record AS r
  CROSS JOIN lo_month AS m
  LEFT JOIN lo_user_month AS d
    ON d.user_key = r.user_key
    AND d.month_start = m.month_start
  WHERE
    m.record_index >= 0
) AS g
GROUP BY
  g.license,
  g.month_start,
  g.age;

-- Login days of active users on one site that is known; member says whether the user is one of its members.
CREATE TABLE lo_site_month ENGINE = MergeTree ORDER BY tuple() AS
SELECT
  d.user_key AS user_key,
  p.profile_key AS profile_key,
  p.license AS license,
  d.site_key AS site_key,
  d.month_start AS month_start,
  d.days AS days,
  CAST(CASE WHEN b.user_key IS NULL THEN 0 ELSE 1 END AS Nullable(Int64)) AS is_member
FROM (
  SELECT
    user_key,
    site_key,
    month_start,
    CAST(COUNT(*) AS Nullable(Int64)) AS days
  FROM lo_login_day
  GROUP BY
    user_key,
    site_key,
    month_start
) AS d
JOIN lo_user AS p
  ON p.user_key = d.user_key
JOIN lo_month AS m
  ON m.month_start = d.month_start
JOIN lo_site AS s
  ON s.site_key = d.site_key
LEFT JOIN lo_member AS b
  ON b.user_key = d.user_key
  AND b.site_key = d.site_key
WHERE
  p.active = 1 AND p.created < m.end_utc;

-- The counters, one kind a block. Every number adds up over shards by user; the reader (Usage.csv) adds up rows of the same key.
CREATE TABLE lo_usage ENGINE = MergeTree ORDER BY tuple() AS
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
    CAST(NULL AS Nullable(Date)) AS on_date,
    CAST(0 AS Nullable(Int64)) AS n1,
    CAST(0 AS Nullable(Int64)) AS n2,
    CAST(COUNT(*) AS Nullable(Int64)) AS users,
    CAST(0 AS Nullable(Int64)) AS logins,
    CAST(0 AS Nullable(Int64)) AS months
  FROM lo_person
  WHERE
    active = 1
  GROUP BY
    license,
    profile_key
  UNION ALL
  SELECT
    'dormant' AS kind,
    p.license AS license,
    p.profile_key AS profile_id,
    '' AS site_id,
    CAST(NULL AS Nullable(Date)) AS on_date,
    CAST(0 AS Nullable(Int64)) AS n1,
    CAST(0 AS Nullable(Int64)) AS n2,
    CAST(COUNT(*) AS Nullable(Int64)) AS users,
    CAST(0 AS Nullable(Int64)) AS logins,
    CAST(0 AS Nullable(Int64)) AS months
  FROM lo_person AS p
  CROSS JOIN lo_run AS r
  WHERE
    p.active = 1 AND p.last_login < r.dormant_utc
  GROUP BY
    p.license,
    p.profile_key
  UNION ALL
  SELECT
    'never' AS kind,
    p.license AS license,
    p.profile_key AS profile_id,
    '' AS site_id,
    CAST(NULL AS Nullable(Date)) AS on_date,
    CAST(0 AS Nullable(Int64)) AS n1,
    CAST(0 AS Nullable(Int64)) AS n2,
    CAST(COUNT(*) AS Nullable(Int64)) AS users,
    CAST(0 AS Nullable(Int64)) AS logins,
    CAST(0 AS Nullable(Int64)) AS months
  FROM lo_person AS p
  CROSS JOIN lo_run AS r
  WHERE
    p.active = 1 AND p.last_login IS NULL AND p.created < r.dormant_utc
  GROUP BY
    p.license,
    p.profile_key
  UNION ALL
  SELECT
    'registered' AS kind,
    p.license AS license,
    p.profile_key AS profile_id,
    '' AS site_id,
    m.month_start AS on_date,
    CAST(0 AS Nullable(Int64)) AS n1,
    CAST(0 AS Nullable(Int64)) AS n2,
    CAST(COUNT(*) AS Nullable(Int64)) AS users,
    CAST(0 AS Nullable(Int64)) AS logins,
    CAST(0 AS Nullable(Int64)) AS months
  FROM lo_user AS p
  CROSS JOIN lo_month AS m
  WHERE
    p.active = 1 AND p.created < m.end_utc
  GROUP BY
    p.license,
    p.profile_key,
    m.month_start
  UNION ALL
  SELECT
    'member' AS kind,
    b.license AS license,
    b.profile_key AS profile_id,
    b.site_key AS site_id,
    m.month_start AS on_date,
    CAST(0 AS Nullable(Int64)) AS n1,
    CAST(0 AS Nullable(Int64)) AS n2,
    CAST(COUNT(*) AS Nullable(Int64)) AS users,
    CAST(0 AS Nullable(Int64)) AS logins,
    CAST(0 AS Nullable(Int64)) AS months
  FROM lo_member AS b
  CROSS JOIN lo_month AS m
  WHERE
    b.created < m.end_utc
  GROUP BY
    b.license,
    b.profile_key,
    b.site_key,
    m.month_start
  UNION ALL
  SELECT
    'members' AS kind,
    '' AS license,
    '' AS profile_id,
    '' AS site_id,
    CAST(NULL AS Nullable(Date)) AS on_date,
    CAST(0 AS Nullable(Int64)) AS n1,
    CAST(0 AS Nullable(Int64)) AS n2,
    CAST(COUNT(*) AS Nullable(Int64)) AS users,
    CAST(0 AS Nullable(Int64)) AS logins,
    CAST(0 AS Nullable(Int64)) AS months
  FROM network_member
  UNION ALL
  SELECT
    'days' AS kind,
    p.license AS license,
    p.profile_key AS profile_id,
    '' AS site_id,
    d.month_start AS on_date,
    CAST(d.days AS Nullable(Int64)) AS n1,
    CAST(0 AS Nullable(Int64)) AS n2,
    CAST(COUNT(*) AS Nullable(Int64)) AS users,
    CAST(0 AS Nullable(Int64)) AS logins,
    CAST(0 AS Nullable(Int64)) AS months
  FROM lo_user_month AS d
  JOIN lo_user AS p
    ON p.user_key = d.user_key
  JOIN lo_month AS m
    ON m.month_start = d.month_start
  WHERE
    p.active = 1 AND p.created < m.end_utc
  GROUP BY
    p.license,
    p.profile_key,
    d.month_start,
    d.days
  UNION ALL
  SELECT
    'visitor' AS kind,
    license AS license,
    profile_key AS profile_id,
    site_key AS site_id,
    month_start AS on_date,
    CAST(days AS Nullable(Int64)) AS n1,
    CAST(is_member AS Nullable(Int64)) AS n2,
    CAST(COUNT(*) AS Nullable(Int64)) AS users,
    CAST(0 AS Nullable(Int64)) AS logins,
    CAST(0 AS Nullable(Int64)) AS months
  FROM lo_site_month
  GROUP BY
    license,
    profile_key,
    site_key,
    month_start,
    days,
    is_member
  UNION ALL
  SELECT
    'habit' AS kind,
    license AS license,
    profile_key AS profile_id,
    '' AS site_id,
    CAST(NULL AS Nullable(Date)) AS on_date,
    CAST(own AS Nullable(Int64)) AS n1,
    CAST(total AS Nullable(Int64)) AS n2,
    CAST(COUNT(*) AS Nullable(Int64)) AS users,
    CAST(0 AS Nullable(Int64)) AS logins,
    CAST(0 AS Nullable(Int64)) AS months
  FROM lo_record
  WHERE
    active = 1
  GROUP BY
    license,
    profile_key,
    own,
    total
  UNION ALL
  SELECT
    'level' AS kind,
    license AS license,
    '' AS profile_id,
    '' AS site_id,
    month_start AS on_date,
    CAST(age AS Nullable(Int64)) AS n1,
    CAST(0 AS Nullable(Int64)) AS n2,
    CAST(users AS Nullable(Int64)) AS users,
    CAST(logins AS Nullable(Int64)) AS logins,
    CAST(0 AS Nullable(Int64)) AS months
  FROM lo_presence
  UNION ALL
  SELECT
    'created' AS kind,
    license AS license,
    '' AS profile_id,
    '' AS site_id,
    month_start AS on_date,
    CAST(0 AS Nullable(Int64)) AS n1,
    CAST(0 AS Nullable(Int64)) AS n2,
    CAST(SUM(created_users) AS Nullable(Int64)) AS users,
    CAST(0 AS Nullable(Int64)) AS logins,
    CAST(0 AS Nullable(Int64)) AS months
  FROM lo_presence
  GROUP BY
    license,
    month_start
  UNION ALL
  SELECT
    'left' AS kind,
    license AS license,
    '' AS profile_id,
    '' AS site_id,
    month_start AS on_date,
    CAST(0 AS Nullable(Int64)) AS n1,
    CAST(0 AS Nullable(Int64)) AS n2,
    CAST(SUM(left_users) AS Nullable(Int64)) AS users,
    CAST(0 AS Nullable(Int64)) AS logins,
    CAST(0 AS Nullable(Int64)) AS months
  FROM lo_presence
  GROUP BY
    license,
    month_start
  UNION ALL
  SELECT
    'window' AS kind,
    r.license AS license,
    '' AS profile_id,
    '' AS site_id,
    CAST(NULL AS Nullable(Date)) AS on_date,
    CAST(COALESCE(t.total, 0) AS Nullable(Int64)) AS n1,
    CAST(0 AS Nullable(Int64)) AS n2,
    CAST(COUNT(*) AS Nullable(Int64)) AS users,
    CAST(SUM(COALESCE(t.after_total, 0)) AS Nullable(Int64)) AS logins,
    CAST(SUM(CASE
      WHEN r.last_month >= s.after_end
      THEN s.after_end - s.span_end
      ELSE r.last_month - s.span_end
    END) AS Nullable(Int64)) AS months
  FROM lo_record AS r
  CROSS JOIN lo_month AS s
  LEFT JOIN lo_span AS t
    ON t.user_key = r.user_key
    AND t.record_index = s.record_index
  WHERE
    s.span_end >= 0 AND r.first_month <= s.record_index AND r.last_month >= s.span_end
  GROUP BY
    r.license,
    COALESCE(t.total, 0)
  UNION ALL
  SELECT
    'running' AS kind,
    g.license AS license,
    '' AS profile_id,
    '' AS site_id,
    g.local_date AS on_date,
    CAST(0 AS Nullable(Int64)) AS n1,
    CAST(0 AS Nullable(Int64)) AS n2,
    CAST(0 AS Nullable(Int64)) AS users,
    CAST(COUNT(*) AS Nullable(Int64)) AS logins,
    CAST(0 AS Nullable(Int64)) AS months
  FROM (
    SELECT DISTINCT
      p.license,
      d.user_key,
      d.local_date
    FROM lo_login_day AS d
    JOIN lo_user AS p
      ON p.user_key = d.user_key
    JOIN lo_month AS m
      ON m.month_start = d.month_start
    WHERE
      m.running = 1 AND p.active = 1 AND p.created < m.end_utc
  ) AS g
  GROUP BY
    g.license,
    g.local_date
  UNION ALL
  SELECT
    'inactive' AS kind,
    p.license AS license,
    '' AS profile_id,
    '' AS site_id,
    d.month_start AS on_date,
    CAST(0 AS Nullable(Int64)) AS n1,
    CAST(0 AS Nullable(Int64)) AS n2,
    CAST(COUNT(*) AS Nullable(Int64)) AS users,
    CAST(SUM(d.days) AS Nullable(Int64)) AS logins,
    CAST(0 AS Nullable(Int64)) AS months
  FROM lo_user_month AS d
  JOIN lo_user AS p
    ON p.user_key = d.user_key
  WHERE
    p.active = 0
  GROUP BY
    p.license,
    d.month_start
  UNION ALL
  SELECT
    'day' AS kind,
    '' AS license,
    '' AS profile_id,
    '' AS site_id,
    d.local_date AS on_date,
    CAST(0 AS Nullable(Int64)) AS n1,
    CAST(0 AS Nullable(Int64)) AS n2,
    CAST(0 AS Nullable(Int64)) AS users,
    CAST(COUNT(*) AS Nullable(Int64)) AS logins,
    CAST(0 AS Nullable(Int64)) AS months
  FROM login_history AS l
  JOIN lo_day AS d
    ON d.utc_date = toDate(l.login_time, 'UTC')
    AND l.login_time >= d.from_utc
    AND l.login_time < d.to_utc
  GROUP BY
    d.local_date
  UNION ALL
  SELECT
    'unknown' AS kind,
    '' AS license,
    '' AS profile_id,
    '' AS site_id,
    CAST(NULL AS Nullable(Date)) AS on_date,
    CAST(0 AS Nullable(Int64)) AS n1,
    CAST(0 AS Nullable(Int64)) AS n2,
    CAST(COUNT(*) AS Nullable(Int64)) AS users,
    CAST(SUM(g.login_rows) AS Nullable(Int64)) AS logins,
    CAST(0 AS Nullable(Int64)) AS months
  FROM (
    SELECT
      SUBSTRING(l.user_id, 1, 15) AS user_key,
      COUNT(*) AS login_rows
    FROM login_history AS l
    JOIN lo_day AS d
      ON d.utc_date = toDate(l.login_time, 'UTC')
      AND l.login_time >= d.from_utc
      AND l.login_time < d.to_utc
    LEFT JOIN (
      SELECT
        SUBSTRING(id, 1, 15) AS user_key
      FROM org_user
      GROUP BY
        SUBSTRING(id, 1, 15)
    ) AS o
      ON o.user_key = SUBSTRING(l.user_id, 1, 15)
    WHERE
      l.status = 'Success' AND o.user_key IS NULL
    GROUP BY
      SUBSTRING(l.user_id, 1, 15)
  ) AS g
  UNION ALL
  SELECT
    'expected' AS kind,
    '' AS license,
    '' AS profile_id,
    '' AS site_id,
    CAST(NULL AS Nullable(Date)) AS on_date,
    CAST(CASE WHEN p.newest IS NULL THEN 0 ELSE 1 END AS Nullable(Int64)) AS n1,
    CAST(0 AS Nullable(Int64)) AS n2,
    CAST(COUNT(*) AS Nullable(Int64)) AS users,
    CAST(0 AS Nullable(Int64)) AS logins,
    CAST(0 AS Nullable(Int64)) AS months
  FROM lo_person AS p
  CROSS JOIN lo_run AS r
  WHERE
    p.told_login >= r.from_utc AND p.told_login < r.to_utc
  GROUP BY
    CASE WHEN p.newest IS NULL THEN 0 ELSE 1 END
) AS k
CROSS JOIN lo_run AS r;
