package gongkai.cli;

import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in Chinese what was wrong with a command. */
final class Misuse {

  private Misuse() {}

  static String explain(ParameterException e) {
    if (e instanceof UnmatchedArgumentException unmatched) {
      return "不认识“" + String.join(" ", unmatched.getUnmatched()) + "”";
    }
    if (e instanceof MissingParameterException missing) {
      return missing.getMissing().isEmpty() ? "缺少参数" : "缺少 " + name(missing.getMissing().get(0));
    }
    if (e instanceof OverwrittenOptionException) {
      return "同一个选项写了两次";
    }
    String value = e.getValue();
    if (e.getArgSpec() instanceof OptionSpec option
        && option.type() == int.class
        && value != null) {
      return option.longestName() + " 后面要写整数，现为“" + value + "”";
    }
    return value == null || value.isEmpty() ? e.getMessage() : "“" + value + "”用在这里不对";
  }

  /** An option that may not be left out is named as it is typed. */
  private static String name(ArgSpec missing) {
    return missing instanceof OptionSpec option && option.required()
        ? option.shortestName() + " " + option.paramLabel()
        : missing.paramLabel();
  }
}
