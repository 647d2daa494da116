package com.example.survey.model;

public record OrbitElements(double semiMajorAxis, double eccentricity, double inclination) {}
