package dev.revise.config;

public record ConfigValue(String name, String shown, String origin) {}
