using System.Collections.Immutable;
using ManagedKube.Cli.Guards;
using ManagedKube.Cli.Hosting;
using ManagedKube.Cli.Targets;
using ManagedKube.Engine.Backend;
using ManagedKube.Engine.Projects;
using ManagedKube.Engine.Projects.Declarations;
using ManagedKube.Engine.Secrets;
using ManagedKube.Engine.State.Json;

namespace ManagedKube.Cli.Stacks;

/// <summary>Reads the stacks of a project.</summary>
internal sealed class StackLoader(CliHost host, ProjectFile project, HomeFolder home)
{
    private readonly FileBackend _backend = new(home.State, host.Clock);

    /// <summary>Where the stacks' state is.</summary>
    public FileBackend Backend => _backend;

    /// <summary>The stack's file.</summary>
    /// <exception cref="ProjectException">It is wrong.</exception>
    public StackFile ReadFile(string stack) => StackFile.Load(project.StackFilePath(stack), project.Name);

    /// <summary>The stack's configuration; a passphrase is needed only where something in it is secret.</summary>
    /// <exception cref="ProjectException">It is wrong.</exception>
    /// <exception cref="SecretsException">It cannot be decrypted.</exception>
    public ImmutableSortedDictionary<string, ConfigValue> ReadConfig(string stack, StackFile file) =>
        ReadConfig(file, new Lazy<StackSecrets>(() => OpenSecrets(stack, file, Target.Of(file, project.Name))));

    /// <summary>The stack with its state, by the file that it has now.</summary>
    /// <exception cref="ProjectException">The file is wrong.</exception>
    /// <exception cref="SecretsException">It cannot be decrypted.</exception>
    /// <exception cref="StateException">The state cannot be read.</exception>
    /// <exception cref="CommandException">There is no target or no passphrase.</exception>
    public OpenStack Open(string stack) => Open(stack, ReadFile(stack));

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
            OtherStacks = new StackReferences(host, home, _backend, Identity(stack)),
            Grants = Grants(stack),
            Config = project.WithDefaults(file.Decrypt(secrets.DecryptConfig)),
        };
    }

    /// <summary>The stack's recorded state, which is read when it is asked for.</summary>
    public StackState State(string stack) => new(_backend, Identity(stack), recorded => OpenStateSecrets(stack, recorded));

    /// <summary>What somebody has allowed of what is otherwise refused on the stack.</summary>
    public StackGrants Grants(string stack) => new(home, Identity(stack), host.Clock);

    /// <summary>Which stack it is to the engine.</summary>
    public StackIdentity Identity(string stack) => new(project.Name, stack);

    private ISecretsManager OpenStateSecrets(string stack, SecretsState? recorded)
    {
        var file = ReadFile(stack);
        return StackSecrets.Open(file, recorded, PassphraseRules.Find(host, home, Target.Of(file, project.Name))).State;
    }

    /// <summary>What encrypts values of the stack's file.</summary>
    /// <exception cref="SecretsException">The passphrase is not the one.</exception>
    /// <exception cref="CommandException">There is no target or no passphrase.</exception>
    public StackSecrets OpenSecrets(string stack, StackFile file) => OpenSecrets(stack, file, Target.Of(file, project.Name));

    private ImmutableSortedDictionary<string, ConfigValue> ReadConfig(StackFile file, Lazy<StackSecrets> secrets) =>
        project.WithDefaults(file.Decrypt(ciphertext => secrets.Value.DecryptConfig(ciphertext)));

    private StackSecrets OpenSecrets(string stack, StackFile file, Target target) =>
        StackSecrets.Open(file, _backend.ReadSecretsState(Identity(stack)), PassphraseRules.Find(host, home, target));
}
