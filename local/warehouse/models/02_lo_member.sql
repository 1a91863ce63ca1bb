-- Active users of counted profiles, and the sites they are members of.
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
WHERE u.active = 1
