using System.Text.Json.Nodes;
using ManagedKube.Cli.Stacks;

namespace ManagedKube.Cli.Results;

/// <summary>A problem of a stack's file for programs.</summary>
internal static class ProblemJson
{
    public static JsonNode Of(StackProblem problem) => new JsonObject
    {
        ["rule"] = problem.Rule,
        ["severity"] = problem.IsError ? "error" : "warning",
        ["file"] = problem.File,
        ["line"] = problem.Line,
        ["column"] = problem.Column,
        ["setting"] = problem.Setting.Length > 0 ? problem.Setting : null,
        ["message"] = problem.Message,
        ["remedy"] = problem.Remedy.Length > 0 ? problem.Remedy : null,
    };
}
