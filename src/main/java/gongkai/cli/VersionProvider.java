package gongkai.cli;

import picocli.CommandLine.IVersionProvider;

/** The version, as the build wrote it into the program. */
final class VersionProvider implements IVersionProvider {

  @Override
  public String[] getVersion() {
    String version = VersionProvider.class.getPackage().getImplementationVersion();
    return new String[] {"公开 gongkai " + (version == null ? "（开发中）" : version)};
  }
}
