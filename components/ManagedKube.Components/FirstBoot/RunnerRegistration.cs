using System.Collections.Immutable;
using ManagedKube.Model.Definition;

namespace ManagedKube.Components.FirstBoot;

/// <summary>
/// Makes a server's jobs run on the machine. The token gets to the runner's program by a file that only root reads and that goes
/// afterwards, never as an argument: systemd sets the environment from it.
/// </summary>
/// <param name="User">The user whom jobs run as.</param>
/// <param name="TokenFile">The file with the token. It lies in memory, so that it does not survive the first boot either way.</param>
/// <param name="Commands">What registers and starts the runner.</param>
internal sealed record RunnerRegistration(User User, TextFile TokenFile, ImmutableArray<ImmutableArray<string>> Commands)
{
    private const string TokenPath = "/run/managedkube/runner.env";
    private const string GitLabUser = "gitlab-runner";
    private const string GitHubUser = "actions-runner";

    /// <summary>How a machine is registered.</summary>
    /// <param name="wanted">Where.</param>
    /// <param name="name">The runner's name there.</param>
    /// <param name="token">The token.</param>
    public static RunnerRegistration Of(RunnerRegistrationDefinition wanted, string name, string token) =>
        wanted.Kind == RunnerKind.GitLab ? OfGitLab(wanted, name, token) : OfGitHub(wanted, name, token);

    private static RunnerRegistration OfGitLab(RunnerRegistrationDefinition wanted, string name, string token) => new(
        new(GitLabUser),
        Token("CI_SERVER_TOKEN", token),
        [
            [
                .. WithToken,
                "/usr/local/bin/gitlab-runner", "register", "--non-interactive", "--url", wanted.Url, "--name", name, "--executor", "shell",
                .. Tags("--tag-list", wanted),
            ],
            ["gitlab-runner", "install", "--user", GitLabUser, "--working-directory", $"/home/{GitLabUser}"],
            ["gitlab-runner", "start"],
        ]);

    private static RunnerRegistration OfGitHub(RunnerRegistrationDefinition wanted, string name, string token) => new(
        new(GitHubUser),
        Token("ACTIONS_RUNNER_INPUT_TOKEN", token),
        [
            ["chown", "--recursive", $"{GitHubUser}:{GitHubUser}", ToolLayout.ActionsRunnerFolder],
            [
                .. WithToken, $"--property=User={GitHubUser}", $"--property=WorkingDirectory={ToolLayout.ActionsRunnerFolder}",
                $"{ToolLayout.ActionsRunnerFolder}/config.sh", "--unattended", "--replace", "--url", wanted.Url, "--name", name,
                .. Tags("--labels", wanted),
            ],
            ["env", $"--chdir={ToolLayout.ActionsRunnerFolder}", "./svc.sh", "install", GitHubUser],
            ["env", $"--chdir={ToolLayout.ActionsRunnerFolder}", "./svc.sh", "start"],
        ]);

    private static ImmutableArray<string> WithToken { get; } = ["systemd-run", "--wait", "--collect", "--quiet", $"--property=EnvironmentFile={TokenPath}"];

    private static TextFile Token(string variable, string token) => new(TokenPath, $"{variable}={token}\n", TextFile.ReadableByRoot);

    private static ImmutableArray<string> Tags(string option, RunnerRegistrationDefinition wanted) =>
        wanted.Tags.IsEmpty ? [] : [option, string.Join(',', wanted.Tags)];
}
