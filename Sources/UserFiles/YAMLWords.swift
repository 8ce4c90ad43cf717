public import Yams

extension YamlError {
  /// What the YAML parser says is wrong, in words for whoever wrote the file.
  ///
  /// What it tells programmers to call is left out.
  public static func words(_ problem: String) -> String {
    problem.firstRange(of: ", set with ").map { String(problem[..<$0.lowerBound]) } ?? problem
  }
}
