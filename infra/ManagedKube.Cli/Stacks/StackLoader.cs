using System.Collections.Immutable;
using ManagedKube.Cli.Hosting;
using ManagedKube.Cli.Targets;
using ManagedKube.Engine.Backend;
using ManagedKube.Engine.Projects;
using ManagedKube.Engine.Secrets;

namespace ManagedKube.Cli.Stacks;

/// <summary>Reads the stacks of a project.</summary>
internal sealed class StackLoader(CliHost host, ProjectFile project, HomeFolder home)
{
    private readonly FileBackend _backend = new(home.State, host.Clock);

    /// <summary>The stack's file.</summary>
    /// <exception cref="ProjectException">It is wrong.</exception>
    public StackFile ReadFile(string stack) => StackFile.Load(project.StackFilePath(stack), project.Name);

    /// <summary>The stack's configuration; a passphrase is needed only where something in it is secret.</summary>
    /// <exception cref="ProjectException">It is wrong.</exception>
    /// <exception cref="SecretsException">It cannot be decrypted.</exception>
    public ImmutableSortedDictionary<string, ConfigValue> ReadConfig(string stack, StackFile file) =>
        ReadConfig(file, new Lazy<StackSecrets>(() => OpenSecrets(stack, file, Target.Of(file, project.Name))));

    /// <summary>The stack with its state.</summary>
    /// <exception cref="ProjectException">The file is wrong.</exception>
    /// <exception cref="SecretsException">It cannot be decrypted.</exception>
    /// <exception cref="StateException">The state cannot be read.</exception>
    /// <exception cref="CommandException">There is no target or no passphrase.</exception>
    public OpenStack Open(string stack, StackFile file)
    {
        var target = Target.Of(file, project.Name);
        var secrets = OpenSecrets(stack, file, target);
        return new OpenStack(_backend, secrets)
        {
            Project = project,
            Identity = Identity(stack),
            Target = target,
            Config = file.Decrypt(secrets.DecryptConfig),
        };
    }

    private static ImmutableSortedDictionary<string, ConfigValue> ReadConfig(StackFile file, Lazy<StackSecrets> secrets) =>
        file.Decrypt(ciphertext => secrets.Value.DecryptConfig(ciphertext));

    private StackIdentity Identity(string stack) => new(project.Name, stack);

    private StackSecrets OpenSecrets(string stack, StackFile file, Target target) =>
        StackSecrets.Open(file, _backend.ReadSecretsState(Identity(stack)), PassphraseRules.Find(host, home, target));
}
