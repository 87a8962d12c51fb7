namespace ManagedKube.Model.Definition;

/// <summary>A custom resource definition that an operator of the client's needs (product spec 5.4).</summary>
/// <param name="Name">Its full name, plural and group, for example <c>kafkas.example.com</c>.</param>
/// <param name="InstalledBy">Who installs it.</param>
public sealed record ClientCrd(string Name, CrdInstaller InstalledBy);
