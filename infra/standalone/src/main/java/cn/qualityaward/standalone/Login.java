package cn.qualityaward.standalone;

/** Somebody to log in as: who that is, and what to look at first. */
public record Login(String username, String role, String lookAt) {}
