namespace ManagedKube.Model.Definition;

/// <summary>What the members of one group of the OIDC provider may do.</summary>
/// <param name="Group">The group as the provider writes it, without prefix.</param>
/// <param name="Role">Their role.</param>
/// <param name="Tenant">The tenant that the role is for; not used for cluster administrators.</param>
public sealed record OidcGroup(string Group, AccessRole Role, string Tenant);
