// Who is signed in. What a role may not do is not offered; the backend refuses it anyway.
let user = null;

export const account = {
  set(signedIn) {
    user = signedIn;
  },
  get name() {
    return user.name;
  },
  get role() {
    return user.role;
  },
  /** The day that assessments count by now. */
  get today() {
    return user.today;
  },
  get maySwitch() {
    return user.role === 'OPERATOR';
  },
  get mayAssess() {
    return user.role === 'OPERATOR' || user.role === 'COMPLIANCE';
  },
  get mayWaive() {
    return user.role === 'COMPLIANCE';
  },
  get mayVerify() {
    return user.role === 'AUDITOR';
  },
};
