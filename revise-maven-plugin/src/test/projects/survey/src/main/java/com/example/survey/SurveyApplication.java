package com.example.survey;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class SurveyApplication {
  public static void main(String[] arguments) {
    SpringApplication.run(SurveyApplication.class, arguments);
  }
}
